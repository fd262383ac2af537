-- No check says "in (…)", nor "= or =", which H2 turns into it: H2 2.4.240 refuses every row under one until the store
-- was opened again (its issue 4308).
-- Words that the centre chooses: services given, what an interview is for, whom one may ask for.
create table house_word (
  id    bigint primary key,
  list  varchar(30) not null,
  label varchar(60) not null,
  place smallint not null,
  shown boolean default true not null
);
create index house_word_by_list on house_word (list, place);

-- An opening of the house: its day, its hours, who is on duty.
create table opening (
  id          bigint primary key,
  opening_day date not null,
  opens_at    time not null,
  closes_at   time not null
);
create index opening_by_day on opening (opening_day, opens_at);

create table opening_duty (
  opening_id bigint not null references opening (id) on delete cascade,
  place      smallint not null,
  name       varchar(200) not null,
  primary key (opening_id, place)
);

-- Until when she was here. departure: null while she is in, else whether somebody saw her leave.
alter table visit add column left_at timestamp(3) with time zone;
alter table visit add column departure varchar(10) check (departure is null or case departure when 'SEEN' then true when 'NOT_SEEN' then true else false end);
-- Nobody of the days before this was written down is still in.
update visit set departure = 'NOT_SEEN';
-- How many children came along; those who have a name are in visit_child as well, and counted here.
alter table visit add column children smallint default 0 not null;
-- Whether it was written down on a later day, from a paper list.
alter table visit add column from_paper boolean default false not null;

-- A code she chose for a visit without a name; kept when the visit is attached to a person later. A table of its own:
-- few visits have one.
create table visit_code (
  visit_id bigint primary key references visit (id) on delete cascade,
  code     varchar(60) not null
);
create index visit_code_by_code on visit_code (code);

create table visit_child (
  visit_id   bigint not null references visit (id) on delete cascade,
  place      smallint not null,
  first_name varchar(100),
  age        smallint,
  half_day   bigint,
  primary key (visit_id, place)
);

-- A fixed half-day that a child in care spends here with the mother.
create table child_half_day (
  id         bigint primary key,
  person_id  bigint not null,
  first_name varchar(100) not null,
  weekday    tinyint not null check (weekday between 1 and 7),
  half       varchar(10) not null check (case half when 'MORNING' then true when 'AFTERNOON' then true else false end),
  since_day  date not null,
  until_day  date
);
create index child_half_day_by_person on child_half_day (person_id);
alter table child_half_day add foreign key (person_id) references person (id);

-- A service given, once: one row a key, so that each is undone alone. For a visit, or for nobody in particular.
create table service_count (
  id          bigint primary key,
  service_id  bigint not null,
  visit_id    bigint,
  service_day date not null,
  given_at    timestamp(3) with time zone not null,
  recorded_by bigint not null
);
create index service_count_by_service on service_count (service_id);
alter table service_count add foreign key (service_id) references house_word (id);
create index service_count_by_visit on service_count (visit_id);
alter table service_count add foreign key (visit_id) references visit (id);
create index service_count_by_day on service_count (service_day, given_at);

-- Somebody asks for an interview and waits her turn. What for: one word of the house's list, never a text about her.
create table interview_request (
  id            bigint primary key,
  visit_id      bigint not null,
  request_day   date not null,
  asked_at      timestamp(3) with time zone not null,
  for_whom_id   bigint,
  what_for_id   bigint,
  state         varchar(10) not null check (case state when 'WAITING' then true when 'CALLED' then true when 'DONE' then true when 'GAVE_UP' then true else false end),
  called_at     timestamp(3) with time zone,
  ended_at      timestamp(3) with time zone,
  recorded_by   bigint not null
);
create index interview_request_by_visit on interview_request (visit_id);
alter table interview_request add foreign key (visit_id) references visit (id);
create index interview_request_by_day on interview_request (request_day, asked_at);

-- What the desk has for her when she next comes: a word from the team, post that waits.
create table desk_message (
  id          bigint primary key,
  person_id   bigint not null,
  kind        varchar(10) not null check (case kind when 'WORD' then true when 'POST' then true else false end),
  body        varchar(500),
  author_id   bigint not null,
  author_name varchar(200) not null,
  written_at  timestamp(3) with time zone not null,
  given_at    timestamp(3) with time zone
);
create index desk_message_by_person on desk_message (person_id, given_at);
alter table desk_message add foreign key (person_id) references person (id);

-- Two people who must not meet. first_id < second_id. The desk is told whom to warn, never why.
create table keep_apart (
  id          bigint primary key,
  first_id    bigint not null,
  second_id   bigint not null,
  warn        varchar(60) not null,
  since_at    timestamp(3) with time zone not null,
  recorded_by bigint not null,
  ended_at    timestamp(3) with time zone,
  check (first_id < second_id)
);
create index keep_apart_by_first on keep_apart (first_id);
alter table keep_apart add foreign key (first_id) references person (id);
create index keep_apart_by_second on keep_apart (second_id);
alter table keep_apart add foreign key (second_id) references person (id);

-- Visits of a code that were attached to a person, with her consent.
create table attachment (
  id          bigint primary key,
  person_id   bigint not null,
  code        varchar(60) not null,
  consent_day date not null,
  made_at     timestamp(3) with time zone not null,
  recorded_by bigint not null
);
create index attachment_by_person on attachment (person_id);
alter table attachment add foreign key (person_id) references person (id);

-- What was corrected of a past day, why, by whom. visit_at: when the visit it is about was, for the day's view.
create table correction (
  id          bigint primary key,
  visit_day   date not null,
  kind        varchar(10) not null check (case kind when 'ADD' then true when 'REMOVE' then true when 'MOVE' then true else false end),
  visit_at    timestamp(3) with time zone not null,
  reason      varchar(500) not null,
  made_at     timestamp(3) with time zone not null,
  author_id   bigint not null,
  author_name varchar(200) not null
);
create index correction_by_day on correction (visit_day);

-- A paper list that is being typed in, one for each account; gone once it is written down.
create table paper_draft (
  author_id bigint primary key,
  list_day  varchar(20) not null,
  body      varchar(20000) not null,
  saved_at  timestamp(3) with time zone not null
);

-- Who follows her in the team; in the bin, since when; merged into whom.
alter table person add column key_worker varchar(200);
alter table person add column binned_at timestamp(3) with time zone;
alter table person add column merged_into bigint;
create index person_by_merged_into on person (merged_into);
alter table person add foreign key (merged_into) references person (id);

-- The follow-up level as set by hand, with a reason and a date; the newest counts.
create table follow_up (
  id          bigint primary key,
  person_id   bigint not null,
  level       varchar(10) not null check (case level when 'REGULAR' then true when 'OCCASIONAL' then true when 'DISTANT' then true else false end),
  since_day   date not null,
  reason      varchar(500) not null,
  author_id   bigint not null,
  author_name varchar(200) not null,
  set_at      timestamp(3) with time zone not null
);
create index follow_up_by_person on follow_up (person_id, since_day);
alter table follow_up add foreign key (person_id) references person (id) on delete cascade;

-- Notes for the desk: objective, dated, signed.
create table desk_note (
  id          bigint primary key,
  person_id   bigint not null,
  body        varchar(1000) not null,
  author_id   bigint not null,
  author_name varchar(200) not null,
  signed_at   timestamp(3) with time zone not null
);
create index desk_note_by_person on desk_note (person_id, signed_at);
alter table desk_note add foreign key (person_id) references person (id) on delete cascade;

-- Which rows a merge moved from the person who went to the one who stayed, so that they can come back. Its rows go when
-- it is undone.
create table person_merge (
  id        bigint primary key,
  kept_id   bigint not null,
  gone_id   bigint not null,
  merged_at timestamp(3) with time zone not null,
  place     integer not null, -- the how many-th into this file: the last one comes apart first, whatever the clock said
  kept_was  character large object not null, -- what was written of the one who stayed, before and after
  kept_is   character large object not null
);
create index person_merge_by_kept on person_merge (kept_id);
alter table person_merge add foreign key (kept_id) references person (id);
create index person_merge_by_gone on person_merge (gone_id);
alter table person_merge add foreign key (gone_id) references person (id);

create table person_merge_row (
  merge_id bigint not null references person_merge (id) on delete cascade,
  kind     varchar(30) not null,
  row_id   bigint not null,
  was      varchar(200) not null,
  primary key (merge_id, kind, row_id)
);

-- What every centre starts from; each edits its lists.
insert into house_word (id, list, label, place) values
  (1, 'SERVICE', 'Café', 1),
  (2, 'SERVICE', 'Repas', 2),
  (3, 'SERVICE', 'Douche', 3),
  (4, 'SERVICE', 'Lessive', 4),
  (5, 'SERVICE', 'Vestiaire', 5),
  (6, 'SERVICE', 'Courrier', 6),
  (7, 'SERVICE', 'Téléphone', 7),
  (8, 'SERVICE', 'Kit hygiène', 8),
  (21, 'FOR_WHOM', 'Équipe sociale', 1),
  (22, 'FOR_WHOM', 'Psychologue', 2),
  (23, 'FOR_WHOM', 'Médiatrice santé', 3),
  (41, 'WHAT_FOR', 'Entretien', 1),
  (42, 'WHAT_FOR', 'Démarche', 2),
  (43, 'WHAT_FOR', 'Papiers', 3),
  (44, 'WHAT_FOR', 'Santé', 4),
  (45, 'WHAT_FOR', 'Rendez-vous', 5);
