create table later (id int primary key);
insert into later values (1);
