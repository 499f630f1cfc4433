" A scripted session of Vim with ALE and Plumbline: diagnostics, the preferred fix, diagnostics again.
" Started by test/long/server/editors.test.ts; writes what it saw to result.txt.
let g:ale_linters = {'markdown': ['plumbline']}
let g:ale_virtualtext_cursor = 0
packadd! ale
runtime! plugin/ale.vim
let s:server = json_decode($PLUMBLINE_SERVER)
call ale#linter#Define('markdown', {
\ 'name': 'plumbline', 'lsp': 'stdio', 'executable': s:server[0],
\ 'command': join(map(copy(s:server), 'ale#Escape(v:val)')),
\ 'project_root': {buffer -> getcwd()}})
function! Note(text)
  call writefile([a:text], 'result.txt', 'a')
endfunction
function! Found()
  return getloclist(0)
endfunction
function! WaitFor(test)
  for i in range(600)
    if a:test() | return | endif
    sleep 100m
  endfor
endfunction
function! Apply(data, items)
  for [kind, item] in a:items
    if get(item, 'isPreferred', v:false) && !exists('s:applied')
      let s:applied = 1
      call ale#codefix#ApplyLSPCodeAction(a:data, item)
    endif
  endfor
endfunction

edit story.md
set filetype=markdown
ALELint
call WaitFor({-> len(Found()) > 0})
let s:found = Found()[0]
call Note('found ' . s:found.text . ': ' . strpart(getline(s:found.lnum), s:found.col - 1, s:found.end_col - s:found.col + 1))
call cursor(s:found.lnum, s:found.col)
call ale#codefix#Execute(0, function('Apply'))
call WaitFor({-> exists('s:applied')})
ALELint
call WaitFor({-> len(Found()) == 0})
call Note('left ' . len(Found()) . ': ' . getline(1))
qa!
