import { eventSchemas } from 'housing-complaints/schema';

const read = eventSchemas['complaint.withdrawn'].safeParse({
  on: '2025-02-30',
  type: 'complaint.withdrawn',
});
for (const { path, message } of read.error?.issues ?? []) console.log(path.join('.'), message);
// on '2025-02-30' is not a date: February 2025 has 28 days; the last is 2025-02-28
