-- Days of the house that stays are planned around: a commission, another date. No person is named in it.
create table house_date (
  id    bigint primary key,
  held  date not null,
  kind  varchar(10) not null check (case kind when 'COMMISSION' then true when 'OTHER' then true else false end),
  label varchar(100) not null
);
create index house_date_by_day on house_date (held);
