create table if not exists complaint (
  ref       text primary key,
  version   integer not null, -- counts the changes: each change names the version that it was made for
  judged_by jsonb not null    -- what serialise() gives, without the events
);

-- Rows are only added: the table is also the audit trail.
create table if not exists event (
  complaint   text not null references complaint,
  version     integer not null,
  place       integer not null, -- a correction takes the place of what it corrects
  event       jsonb,            -- null where the event was struck out
  recorded_at timestamptz not null default now(),
  primary key (complaint, version)
);

create or replace view current_event as
select complaint, place, event
from (
  select distinct on (complaint, place) *
  from event
  order by complaint, place, version desc
) as latest
where event is not null;
