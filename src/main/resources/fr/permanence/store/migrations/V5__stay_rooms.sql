-- Rooms and beds of a stay, and who sleeps in them. See V2 for why no check says "in (…)". What a house of earlier stays
-- had is read from those stays: nothing is kept twice.
create table stay_room (
  id      bigint primary key,
  stay_id bigint not null,
  place   smallint not null, -- its place in the list
  name    varchar(60) not null
);
create index stay_room_by_stay on stay_room (stay_id, place);
alter table stay_room add foreign key (stay_id) references stay (id);

create table stay_bed (
  id      bigint primary key,
  room_id bigint not null,
  place   smallint not null,
  kind    varchar(10) not null check (case kind when 'SINGLE' then true when 'DOUBLE' then true when 'COT' then true else false end)
);
create index stay_bed_by_room on stay_bed (room_id, place);
alter table stay_bed add foreign key (room_id) references stay_room (id);

-- Somebody sleeps in a bed on one night. Nights are counted from 0 at the evening of the departure. side: a double bed has
-- two. No side of a bed is given twice for a night, and nobody sleeps in two beds.
create table bed_night (
  id             bigint primary key,
  stay_id        bigint not null,
  bed_id         bigint not null,
  night_no       smallint not null check (night_no >= 0),
  side           smallint not null check (side between 0 and 1),
  participant_id bigint,
  child_id       bigint,
  accompanier_id bigint,
  check (case when participant_id is null then 0 else 1 end + case when child_id is null then 0 else 1 end + case when accompanier_id is null then 0 else 1 end = 1)
);
create unique index bed_night_once on bed_night (bed_id, night_no, side);
alter table bed_night add foreign key (bed_id) references stay_bed (id);
create index bed_night_by_stay on bed_night (stay_id, night_no);
alter table bed_night add foreign key (stay_id) references stay (id);
create unique index bed_night_of_participant on bed_night (participant_id, night_no);
alter table bed_night add foreign key (participant_id) references participant (id);
create unique index bed_night_of_child on bed_night (child_id, night_no);
alter table bed_night add foreign key (child_id) references travelling_child (id);
create unique index bed_night_of_accompanier on bed_night (accompanier_id, night_no);
alter table bed_night add foreign key (accompanier_id) references accompanier (id);

-- What is wished of a room: WITH her, SHARES one double bed with her, APART from her. APART is kept once for the two, under the
-- lower number; why is not kept.
create table room_wish (
  participant_id bigint not null references participant (id),
  other_id       bigint not null,
  stay_id        bigint not null,
  kind           varchar(10) not null check (case kind when 'WITH' then true when 'SHARES' then true when 'APART' then true else false end),
  primary key (participant_id, other_id),
  check (participant_id <> other_id)
);
create index room_wish_by_stay on room_wish (stay_id);
alter table room_wish add foreign key (stay_id) references stay (id);
create index room_wish_by_other on room_wish (other_id);
alter table room_wish add foreign key (other_id) references participant (id);
