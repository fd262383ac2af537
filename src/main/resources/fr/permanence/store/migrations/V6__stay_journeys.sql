-- How one gets to a stay and back, what it costs, who is there at each point of the way. See V2 for why no check says "in (…)".
-- Days are numbers counted from 0 at the departure: a stay that moves takes its journey along.
create table stay_leg (
  id            bigint primary key,
  stay_id       bigint not null,
  way           varchar(4) not null check (case way when 'OUT' then true when 'BACK' then true else false end),
  first_stage   smallint not null check (first_stage > 0), -- the stages of the way it covers
  last_stage    smallint not null,
  kind          varchar(10) not null check (case kind when 'TRAIN' then true when 'MINIBUS' then true when 'CAR' then true when 'OTHER' then true else false end),
  from_place    varchar(200) not null,
  to_place      varchar(200) not null,
  leaves_no     smallint not null,
  leaves_at     time not null,
  arrives_no    smallint not null,
  arrives_at    time not null,
  meeting_place varchar(200),
  meeting_at    time,
  seats         smallint check (seats is null or seats > 0), -- who drives included
  reference     varchar(200),
  revision      integer not null,
  check (first_stage <= last_stage)
);
create index stay_leg_by_stay on stay_leg (stay_id);
alter table stay_leg add foreign key (stay_id) references stay (id);

-- Who sits in it: traveller_no is the participant, the child or the accompanier, by kind.
create table stay_seat (
  leg_id       bigint not null references stay_leg (id),
  kind         varchar(12) not null check (case kind when 'PARTICIPANT' then true when 'CHILD' then true when 'ACCOMPANIER' then true else false end),
  traveller_no bigint not null,
  stay_id      bigint not null,
  drives       boolean not null,
  ticket       varchar(200),
  primary key (leg_id, kind, traveller_no)
);
create index stay_seat_by_stay on stay_seat (stay_id);
alter table stay_seat add foreign key (stay_id) references stay (id);
create index stay_seat_by_traveller on stay_seat (traveller_no);

-- One line of the budget: what is planned, and what it was in the end. Costs and what pays for them, in cents.
create table budget_line (
  id            bigint primary key,
  stay_id       bigint not null,
  category      varchar(10) not null check (case category when 'TRANSPORT' then true when 'LODGING' then true when 'MEALS' then true when 'VISITS' then true when 'OTHER' then true when 'FUNDER' then true when 'OWN' then true else false end),
  label         varchar(200) not null,
  planned_cents bigint not null check (planned_cents >= 0),
  real_cents    bigint check (real_cents is null or real_cents >= 0),
  revision      integer not null
);
create index budget_line_by_stay on budget_line (stay_id);
alter table budget_line add foreign key (stay_id) references stay (id);

-- A point of the journey at which one counts, beside the departure of each leg.
create table roll_point (
  id       bigint primary key,
  stay_id  bigint not null,
  label    varchar(200) not null,
  day_no   smallint not null,
  point_at time not null
);
create index roll_point_by_stay on roll_point (stay_id);
alter table roll_point add foreign key (stay_id) references stay (id);

-- Who was there: point_no is a roll_point, or the stay_leg that leaves.
create table roll_mark (
  point_no     bigint not null,
  kind         varchar(12) not null check (case kind when 'PARTICIPANT' then true when 'CHILD' then true when 'ACCOMPANIER' then true else false end),
  traveller_no bigint not null,
  stay_id      bigint not null,
  is_there     boolean not null,
  marked_at    timestamp(3) with time zone not null,
  recorded_by  bigint not null,
  primary key (point_no, kind, traveller_no)
);
create index roll_mark_by_stay on roll_mark (stay_id);
alter table roll_mark add foreign key (stay_id) references stay (id);

-- The one telephone number that stands on what may be lost.
create table stay_contact (
  stay_id bigint primary key references stay (id),
  phone   varchar(40) not null
);
