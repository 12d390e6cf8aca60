-- Keys that were corrected after answers were scored. Both tables are only ever added to; the answers themselves stay as they are.

create table regrade (
    number      integer                  not null,
    reason      varchar(1000)            not null,
    regraded_at timestamp with time zone not null,
    constraint regrade_key primary key (number)
);

-- An answer whose points changed, with the version of the item by which it was marked anew.
create table regraded_answer (
    regrade_number integer     not null,
    attempt_id     uuid        not null,
    position       integer     not null,
    item_hash      varchar(64) not null,
    points_before  integer     not null,
    max_before     integer     not null,
    points         integer     not null,
    max_points     integer     not null,
    constraint regraded_answer_key primary key (attempt_id, position, regrade_number),
    constraint regraded_answer_regrade foreign key (regrade_number) references regrade (number),
    constraint regraded_answer_attempt foreign key (attempt_id) references attempt (id),
    constraint regraded_answer_version foreign key (item_hash) references item_version (hash),
    constraint regraded_answer_score check (points between 0 and max_points)
);

-- First tries with the points that count: those of the latest regrade, where there is one.
create view counted_answer as
select e.attempt_id, e.position, e.response, e.certainty, e.occurred_at,
    coalesce(
        (select r.points
            from regraded_answer r
            where r.attempt_id = e.attempt_id and r.position = e.position
            order by r.regrade_number desc
            fetch first 1 rows only),
        e.points) as points,
    coalesce(
        (select r.max_points
            from regraded_answer r
            where r.attempt_id = e.attempt_id and r.position = e.position
            order by r.regrade_number desc
            fetch first 1 rows only),
        e.max_points) as max_points
from answer_event e
where e.kind = 'checked';
