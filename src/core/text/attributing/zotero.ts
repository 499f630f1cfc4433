/** A link into Zotero that opens an attachment: `zotero://open-pdf/library/items/EFGH5678?page=2`. */
const OPENS = /^zotero:\/\/open(?:-pdf|-epub)?\/(?:library|groups\/\d{1,12})\/items\/([A-Z0-9]{8})(?:[/?#]|$)/;
/** Each attachment lies in a folder of its own, named by its key. */
const FOLDER = /\/([A-Z0-9]{8})\/[^/]+$/;

/** The key of the attachment that a link opens; undefined for any other link. */
export function zoteroAttachment(link: string): string | undefined {
  return OPENS.exec(link)?.[1];
}

/** The key of the attachment that a file of Zotero's storage is; undefined for any other file. */
export function zoteroFolder(uri: string): string | undefined {
  return FOLDER.exec(uri)?.[1];
}
