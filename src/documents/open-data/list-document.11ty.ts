import { documentRoute } from "../route.ts";
import { checked } from "./checked.ts";
import { listDocuments } from "./list-documents.ts";
import type { ListRecord } from "./list-record.ts";

/** Every list as JSON, beside its pages. */
export default documentRoute<ListRecord>({
  pages: listDocuments,
  render: (record) => `${JSON.stringify(checked("list", record, record.url))}\n`,
});
