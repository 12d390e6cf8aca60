-- An attempt may now draw from several lessons: it names its quiz, and each of its items names its lesson.

alter table attempt rename column lesson_id to quiz_id;

alter table attempt_item add column lesson_id varchar(60);

update attempt_item set lesson_id = (select a.quiz_id from attempt a where a.id = attempt_item.attempt_id);

alter table attempt_item alter column lesson_id set not null;
