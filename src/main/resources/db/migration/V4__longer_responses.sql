-- A matrix or a grouping has more to keep than a choice: up to 8 groups of 8 options.

alter table answer_event alter column response set data type varchar(2000);
