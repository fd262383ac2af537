-- The house: one row, made with the store.
create table house (
  one           tinyint primary key check (one = 1),
  centre_name   varchar(200) not null,
  demonstration boolean not null,
  made_at       timestamp(3) with time zone not null
);

create table setting (
  name    varchar(60) primary key,
  content varchar(2000) not null
);

-- Append-only journal: who did what to which row, chained by HMAC; carries what undoes the act. Never a name.
create table act (
  seq         bigint primary key,
  done_at     timestamp(3) with time zone not null,
  account_id  bigint not null,
  verb        varchar(60) not null,
  subject     bigint,
  direction   tinyint default 0 not null, -- 0 an act, 1 its undoing, 2 its redoing
  reverses    bigint unique,
  undo        character large object,
  compartment varchar(20),
  sealed      binary large object,
  mac         binary(32) not null
);
create index act_by_account on act (account_id, done_at);
create index act_by_subject on act (subject, seq);

create table person (
  id              bigint primary key,
  chosen_name     varchar(200) not null,
  family_name     varchar(200),
  birth_date      date,
  birth_year      smallint,
  code            varchar(60),
  register_number varchar(60),
  active          boolean default true not null,
  created_at      timestamp(3) with time zone not null,
  created_by      bigint not null
);
create index person_by_register_number on person (register_number);
create index person_by_birth_date on person (birth_date);

create table person_alias (
  person_id bigint not null references person (id) on delete cascade,
  place     smallint not null,
  alias     varchar(200) not null,
  primary key (person_id, place)
);

-- E.164 where the number is recognised, else its digits.
create table person_phone (
  person_id bigint not null references person (id) on delete cascade,
  place     smallint not null,
  phone     varchar(40) not null,
  primary key (person_id, place)
);

-- ISO 639 codes.
create table person_language (
  person_id bigint not null references person (id) on delete cascade,
  place     smallint not null,
  language  varchar(8) not null,
  primary key (person_id, place)
);

-- Remembers which row of an imported register became whom, so that importing twice changes nothing. Keyed digest, no content.
create table register_mark (
  mark      binary(32) primary key,
  person_id bigint not null
);
-- The foreign key comes after the index it leans on: written earlier, H2 makes another one for it. So below.
create index register_mark_by_person on register_mark (person_id);
alter table register_mark add foreign key (person_id) references person (id) on delete cascade;

-- One visit on one day. Without person_id: an anonymous visit of head_count people.
-- nth counts a person's visits of one day, so that the store itself refuses to double one.
create table visit (
  id          bigint primary key,
  person_id   bigint,
  visit_day   date not null,
  nth         smallint not null,
  arrived_at  timestamp(3) with time zone not null,
  head_count  smallint default 1 not null,
  recorded_by bigint not null
);
create unique index visit_once on visit (person_id, visit_day, nth);
alter table visit add foreign key (person_id) references person (id);
create index visit_by_day on visit (visit_day, arrived_at);

-- What the ranking needs to know of a person's visits, kept in the same transaction as the visit itself.
create table footfall (
  person_id   bigint primary key references person (id) on delete cascade,
  visits      integer not null,
  last_day    date not null,
  warmth      double precision not null,
  warmth_day  date not null
);

create table handover (
  id          bigint primary key,
  handover_day date not null,
  body        varchar(10000) not null,
  author_id   bigint not null,
  author_name varchar(200) not null,
  signed_at   timestamp(3) with time zone not null
);
create index handover_by_day on handover (handover_day, signed_at);

create table handover_draft (
  author_id bigint primary key,
  body      varchar(10000) not null,
  saved_at  timestamp(3) with time zone not null
);

-- Sealed rows: no plain column tells what they hold.
create table departure_entry (
  id        bigint primary key,
  person_id bigint not null,
  sealed    binary large object not null
);
create index departure_entry_by_person on departure_entry (person_id);
alter table departure_entry add foreign key (person_id) references person (id) on delete cascade;

create table social_entry (
  id        bigint primary key,
  person_id bigint not null,
  sealed    binary large object not null
);
create index social_entry_by_person on social_entry (person_id);
alter table social_entry add foreign key (person_id) references person (id) on delete cascade;
