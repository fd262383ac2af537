create table later (id int primary key);
insert into nowhere values (1);
