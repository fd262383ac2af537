-- Stays: where the house goes, when, who goes, and what a departure needs. See V2 for why no check says "in (…)", V3 for revision.
-- Where stays go; its lodging is remembered for the next one.
create table destination (
  id       bigint primary key,
  name     varchar(200) not null,
  lodging  varchar(200),
  address  varchar(200),
  phone    varchar(40),
  notes    varchar(4000), -- what the next team should know
  put_away boolean not null,
  revision integer not null
);

-- Days are those of Paris, both included.
create table stay (
  id                 bigint primary key,
  destination_id     bigint not null,
  first_day          date not null,
  last_day           date not null,
  leaves_at          time,
  returns_at         time,
  meeting_point      varchar(200),
  capacity           smallint not null check (capacity > 0), -- women, not their children
  contribution_cents integer not null check (contribution_cents >= 0), -- planned, of one participant
  stage              varchar(10) not null check (case stage when 'IDEA' then true when 'PREPARING' then true when 'CANCELLED' then true else false end),
  review             varchar(10000), -- the bilan, written afterwards
  revision           integer not null,
  check (first_day <= last_day)
);
create index stay_by_day on stay (first_day);
create index stay_by_destination on stay (destination_id, first_day);
alter table stay add foreign key (destination_id) references destination (id);

-- Who comes along from the team.
create table accompanier (
  id      bigint primary key,
  stay_id bigint not null,
  name    varchar(200) not null,
  gender  varchar(10) not null check (case gender when 'WOMAN' then true when 'MAN' then true else false end),
  belongs varchar(10) not null check (case belongs when 'STAFF' then true when 'VOLUNTEER' then true else false end)
);
create index accompanier_by_stay on accompanier (stay_id);
alter table accompanier add foreign key (stay_id) references stay (id);

-- A woman on the way to a stay, or back from one. from_no and until_no: which days of the stay she is there, counted from 0, when
-- not all. AWAY: her file became part of another that is on the stay too; BINNED: her file is in the bin; the place is free
-- meanwhile. Without person_id: she was erased, and the stay keeps its count.
create table participant (
  id        bigint primary key,
  stay_id   bigint not null,
  person_id bigint,
  state     varchar(10) not null check (case state when 'PROPOSED' then true when 'INVITED' then true when 'WAITING' then true when 'CONFIRMED' then true when 'LEFT' then true when 'RETURNED' then true when 'WITHDREW' then true else false end),
  asked     boolean not null, -- whether she asked to go herself
  reason    varchar(200), -- why she was chosen, where the choice departs from the proposal
  from_no   smallint,
  until_no  smallint,
  standing  varchar(10) not null check (case standing when 'HELD' then true when 'AWAY' then true when 'BINNED' then true else false end),
  check (from_no is null or until_no is null or from_no <= until_no)
);
create unique index participant_once on participant (stay_id, person_id);
alter table participant add foreign key (stay_id) references stay (id);
create index participant_by_person on participant (person_id);
alter table participant add foreign key (person_id) references person (id) on delete set null;

-- What was done about her place, by whom.
create table participant_step (
  id             bigint primary key,
  participant_id bigint not null,
  step           varchar(10) not null check (case step when 'PROPOSE' then true when 'ASK' then true when 'INVITE' then true when 'WAIT' then true when 'CONFIRM' then true when 'LEAVE' then true when 'RETURN' then true when 'WITHDRAW' then true else false end),
  done_at        timestamp(3) with time zone not null,
  reason         varchar(200),
  author_id      bigint not null,
  author_name    varchar(200) not null
);
create index participant_step_by_participant on participant_step (participant_id, done_at);
alter table participant_step add foreign key (participant_id) references participant (id);

-- A child who travels with her mother.
create table travelling_child (
  id             bigint primary key,
  participant_id bigint not null,
  first_name     varchar(200) not null,
  age            smallint not null check (age >= 0),
  bed            varchar(12) not null check (case bed when 'OWN' then true when 'COT' then true when 'WITH_MOTHER' then true else false end),
  seat           boolean not null
);
create index travelling_child_by_participant on travelling_child (participant_id);
alter table travelling_child add foreign key (participant_id) references participant (id);

-- What one participant's departure needs that is hers on this stay alone: agreement, childcare, what she paid. Sealed for the
-- departure. light: what the readiness board last said of her to who may open it, for who may not.
create table participant_file (
  participant_id bigint primary key references participant (id),
  light          varchar(10) not null check (case light when 'OK' then true when 'TO_SEE' then true when 'MISSING' then true else false end),
  sealed         binary large object
);

-- One thing on the programme; without day_no a wish that has no day yet. Days are counted from 0.
create table programme_entry (
  id        bigint primary key,
  stay_id   bigint not null,
  day_no    smallint,
  starts_at time,
  what      varchar(200) not null,
  wished_by bigint
);
create index programme_entry_by_stay on programme_entry (stay_id, day_no);
alter table programme_entry add foreign key (stay_id) references stay (id);
create index programme_entry_by_wisher on programme_entry (wished_by);
alter table programme_entry add foreign key (wished_by) references participant (id);

create table programme_vote (
  entry_id       bigint not null references programme_entry (id),
  participant_id bigint not null,
  primary key (entry_id, participant_id)
);
create index programme_vote_by_participant on programme_vote (participant_id);
alter table programme_vote add foreign key (participant_id) references participant (id);

-- What is to be done before the departure, days_before it; below 0 afterwards.
create table stay_task (
  id           bigint primary key,
  stay_id      bigint not null,
  what         varchar(200) not null,
  days_before  smallint not null,
  done_at      timestamp(3) with time zone,
  done_by_name varchar(200)
);
create index stay_task_by_stay on stay_task (stay_id, days_before);
alter table stay_task add foreign key (stay_id) references stay (id);
