-- Activities: what is offered, when, who has a place, who waits, who came. See V2 for why no check says "in (…)".
-- No row goes with another by itself: what somebody else hung on a row in the meantime keeps it from being taken back.
-- revision counts the edits, so that the second of two edits begun on the same page is refused.
create table activity (
  id                 bigint primary key,
  kind               varchar(10) not null check (case kind when 'FRENCH' then true when 'COMPUTER' then true when 'YOGA' then true when 'OUTING' then true when 'OTHER' then true else false end),
  title              varchar(200) not null,
  level              varchar(10) check (level is null or case level when 'A1_1' then true when 'A1' then true when 'A2' then true when 'B1' then true else false end),
  capacity           smallint not null check (capacity > 0),
  minimum            smallint not null check (minimum >= 0),
  room               varchar(60),
  place              varchar(200),
  meeting_point      varchar(200),
  meeting_at         time,
  cost_cents         integer not null check (cost_cents >= 0),
  contribution_cents integer not null check (contribution_cents >= 0),
  keeps_rank         boolean not null, -- whether who refuses a place keeps her rank in the waiting list
  put_away           boolean not null,
  revision           integer not null
);

-- Who leads it and who comes along.
create table activity_name (
  activity_id bigint not null references activity (id),
  part        varchar(10) not null check (case part when 'LEADS' then true when 'ESCORTS' then true else false end),
  place       smallint not null,
  name        varchar(200) not null,
  primary key (activity_id, part, place)
);

-- One recurrence of an activity, as an RRULE of RFC 5545; without rule, one day. Times are those of the clock on the wall.
create table activity_series (
  id          bigint primary key,
  activity_id bigint not null,
  rule        varchar(200),
  first_day   date not null,
  starts_at   time not null,
  ends_at     time not null,
  check (starts_at < ends_at)
);
create index activity_series_by_activity on activity_series (activity_id);
alter table activity_series add foreign key (activity_id) references activity (id);

-- A day of the rule on which nothing is held, and why.
create table activity_gap (
  series_id bigint not null references activity_series (id),
  gap_day   date not null,
  why       varchar(10) not null check (case why when 'PUBLIC' then true when 'SCHOOL' then true when 'CHOSEN' then true else false end),
  primary key (series_id, gap_day)
);

-- planned_*: its place in the series, which never moves with it and says whose places it takes; session_*: when it is held.
create table activity_session (
  id          bigint primary key,
  activity_id bigint not null,
  series_id   bigint not null,
  planned_day date not null,
  planned_at  time not null,
  session_day date not null,
  starts_at   time not null,
  ends_at     time not null,
  room        varchar(60),  -- when other than the activity's
  leader      varchar(200), -- who stands in
  state       varchar(10) not null check (case state when 'PLANNED' then true when 'CANCELLED' then true else false end),
  reason      varchar(200),
  revision    integer not null,
  check (starts_at < ends_at)
);
create index activity_session_by_day on activity_session (session_day, starts_at);
create index activity_session_by_activity on activity_session (activity_id, planned_day);
alter table activity_session add foreign key (activity_id) references activity (id);
create index activity_session_by_series on activity_session (series_id);
alter table activity_session add foreign key (series_id) references activity_series (id);

-- A place: in every session planned from first_day to last_day, or in one session. BINNED: her file is in the
-- bin, AWAY: it became part of another that has the place; the place is free meanwhile.
create table enrolment (
  id          bigint primary key,
  activity_id bigint not null,
  person_id   bigint not null,
  session_id  bigint,
  first_day   date not null,
  last_day    date not null,
  state       varchar(10) not null check (case state when 'HELD' then true when 'AWAY' then true when 'BINNED' then true else false end),
  signed_at   timestamp(3) with time zone not null,
  recorded_by bigint not null
);
create index enrolment_by_activity on enrolment (activity_id, last_day);
alter table enrolment add foreign key (activity_id) references activity (id);
create index enrolment_by_person on enrolment (person_id, last_day);
alter table enrolment add foreign key (person_id) references person (id);
create index enrolment_by_session on enrolment (session_id);
alter table enrolment add foreign key (session_id) references activity_session (id);

-- "Absente une fois": her place of that one session is free.
create table enrolment_absence (
  enrolment_id bigint not null references enrolment (id),
  session_id   bigint not null,
  activity_id  bigint not null,
  noted_at     timestamp(3) with time zone not null,
  recorded_by  bigint not null,
  primary key (enrolment_id, session_id)
);
create index enrolment_absence_by_session on enrolment_absence (session_id);
alter table enrolment_absence add foreign key (session_id) references activity_session (id);

-- Who waits for a place, in the whole activity or in one session, in the order of rank_no; rank_why says why she stands there.
create table waiting (
  id           bigint primary key,
  activity_id  bigint not null,
  person_id    bigint not null,
  session_id   bigint,
  asked_at     timestamp(3) with time zone not null,
  rank_no      bigint not null,
  rank_why     varchar(10) not null check (case rank_why when 'ASKED' then true when 'HAD_PLACE' then true when 'REFUSED' then true when 'DRAWN' then true else false end),
  rank_day     date not null,
  state        varchar(10) not null check (case state when 'WAITING' then true when 'PROPOSED' then true when 'CONFIRMED' then true when 'REFUSED' then true when 'WITHDRAWN' then true when 'AWAY' then true when 'BINNED' then true else false end),
  enrolment_id bigint, -- the place she got
  recorded_by  bigint not null
);
create index waiting_by_activity on waiting (activity_id, state, rank_no);
alter table waiting add foreign key (activity_id) references activity (id);
create index waiting_by_person on waiting (person_id);
alter table waiting add foreign key (person_id) references person (id);
create index waiting_by_session on waiting (session_id);
alter table waiting add foreign key (session_id) references activity_session (id);

-- What was done about somebody who waits, by whom.
create table waiting_step (
  id          bigint primary key,
  waiting_id  bigint not null,
  step        varchar(12) not null check (case step when 'PROPOSED' then true when 'CALLED' then true when 'NO_ANSWER' then true when 'REFUSED' then true when 'CONFIRMED' then true when 'TAKEN_BACK' then true when 'PASSED_OVER' then true when 'WITHDRAWN' then true when 'CAME_BACK' then true else false end),
  done_at     timestamp(3) with time zone not null,
  reason      varchar(200),
  author_id   bigint not null,
  author_name varchar(200) not null
);
create index waiting_step_by_waiting on waiting_step (waiting_id, done_at);
alter table waiting_step add foreign key (waiting_id) references waiting (id);

-- visit_id: the check-in that marked her; it goes with it.
create table attendance (
  id          bigint primary key,
  session_id  bigint not null,
  person_id   bigint not null,
  mark        varchar(10) not null check (case mark when 'PRESENT' then true when 'ABSENT' then true when 'EXCUSED' then true else false end),
  marked_at   timestamp(3) with time zone not null,
  recorded_by bigint not null,
  visit_id    bigint
);
create unique index attendance_once on attendance (session_id, person_id);
alter table attendance add foreign key (session_id) references activity_session (id);
create index attendance_by_person on attendance (person_id);
alter table attendance add foreign key (person_id) references person (id);
create index attendance_by_visit on attendance (visit_id);

-- Who was told that a session is cancelled.
create table session_told (
  session_id  bigint not null,
  person_id   bigint not null,
  told_at     timestamp(3) with time zone not null,
  recorded_by bigint not null,
  primary key (session_id, person_id)
);
alter table session_told add foreign key (session_id) references activity_session (id);
create index session_told_by_person on session_told (person_id);
alter table session_told add foreign key (person_id) references person (id);

-- Places drawn by lot: the seed and who stood in the draw, in the order that came of it, so that anybody can draw it again.
create table draw (
  id          bigint primary key,
  activity_id bigint not null,
  session_id  bigint,
  seed        varchar(64) not null,
  drawn_at    timestamp(3) with time zone not null,
  author_id   bigint not null,
  author_name varchar(200) not null
);
create index draw_by_activity on draw (activity_id, drawn_at);
alter table draw add foreign key (activity_id) references activity (id);

create table draw_entry (
  draw_id    bigint not null references draw (id),
  place      smallint not null,
  waiting_id bigint not null,
  primary key (draw_id, place)
);

-- School holidays of zone C; last_day is the last day without school. The centre edits the table or reads the ministry's
-- file into it; source says where a row is from.
create table school_holiday (
  id        bigint primary key,
  label     varchar(100) not null,
  first_day date not null,
  last_day  date not null,
  source    varchar(200) not null,
  check (first_day <= last_day)
);
create index school_holiday_by_day on school_holiday (first_day);

-- Arrêtés du ministre de l'éducation nationale: du 7 décembre 2022 (années 2023-2024 à 2025-2026), du 22 octobre 2025
-- (année 2026-2027). The summer of 2027 is not in it: its end is set by the next one.
insert into school_holiday (id, label, first_day, last_day, source) values
  (1, 'Vacances de la Toussaint', date '2025-10-18', date '2025-11-02', 'Arrêté du 7 décembre 2022'),
  (2, 'Vacances de Noël', date '2025-12-20', date '2026-01-04', 'Arrêté du 7 décembre 2022'),
  (3, 'Vacances d’hiver', date '2026-02-21', date '2026-03-08', 'Arrêté du 7 décembre 2022'),
  (4, 'Vacances de printemps', date '2026-04-18', date '2026-05-03', 'Arrêté du 7 décembre 2022'),
  (5, 'Vacances d’été', date '2026-07-04', date '2026-08-31', 'Arrêté du 22 octobre 2025'),
  (6, 'Vacances de la Toussaint', date '2026-10-17', date '2026-11-01', 'Arrêté du 22 octobre 2025'),
  (7, 'Vacances de Noël', date '2026-12-19', date '2027-01-03', 'Arrêté du 22 octobre 2025'),
  (8, 'Vacances d’hiver', date '2027-02-06', date '2027-02-21', 'Arrêté du 22 octobre 2025'),
  (9, 'Vacances de printemps', date '2027-04-03', date '2027-04-18', 'Arrêté du 22 octobre 2025');
