-- A scripted session of Neovim with Plumbline: diagnostics, the preferred fix, diagnostics again, a hover.
-- Started by test/long/server/editors.test.ts; writes what it saw to result.txt.
local seen = {}
local function note(text) table.insert(seen, text) end
local function request(method, params)
  for _, answer in pairs(vim.lsp.buf_request_sync(0, method, params, 30000)) do return answer.result end
end

vim.cmd('edit story.md')
local start = vim.lsp.start_client or vim.lsp.start
local client = start({ name = 'plumbline', cmd = vim.json.decode(vim.env.PLUMBLINE_SERVER), root_dir = vim.fn.getcwd() })
vim.lsp.buf_attach_client(0, client)
vim.wait(60000, function() return #vim.diagnostic.get(0) > 0 end, 50)
local found = vim.diagnostic.get(0)[1]
-- Newer ones count in UTF-8.
local encoding = vim.lsp.get_client_by_id(client).offset_encoding or 'utf-16'
local line = vim.api.nvim_buf_get_lines(0, found.lnum, found.lnum + 1, false)[1]
local column = found.col + 1
if encoding ~= 'utf-8' then _, column = vim.str_utfindex(line, column) end
note('found ' .. found.code .. ': ' .. vim.api.nvim_buf_get_text(0, found.lnum, found.col, found.end_lnum, found.end_col, {})[1])

local document = vim.lsp.util.make_text_document_params()
local at = { line = found.lnum, character = column }
for _, action in ipairs(request('textDocument/codeAction', { textDocument = document, range = { start = at, ['end'] = at }, context = { diagnostics = {} } })) do
  if action.isPreferred then vim.lsp.util.apply_workspace_edit(action.edit, encoding) end
end
vim.wait(60000, function() return #vim.diagnostic.get(0) == 0 end, 50)
note('left ' .. #vim.diagnostic.get(0) .. ': ' .. vim.api.nvim_buf_get_lines(0, 0, 1, false)[1])
note('hover ' .. request('textDocument/hover', { textDocument = document, position = at }).contents.value:gsub('\n.*', ''))

local file = io.open('result.txt', 'w')
file:write(table.concat(seen, '\n') .. '\n')
file:close()
vim.lsp.stop_client(client)
vim.wait(300)
vim.cmd('qa!')
