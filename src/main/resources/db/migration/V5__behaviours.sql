-- How sure a learner was of an answer; null where nobody said so.

alter table answer_event add column certainty varchar(15);

-- Besides picks and checks: another try, which is scored and counts nowhere; the answer shown; a flag put up or down.

alter table answer_event drop constraint answer_event_score;

alter table answer_event add constraint answer_event_score check (
    kind in ('picked', 'revealed', 'flagged', 'unflagged') and points is null and max_points is null
    or kind in ('checked', 'retried') and points is not null and max_points is not null and points between 0 and max_points);

-- The settings of the quiz and the accommodation of the learner as they were when the attempt started, as JSON.
-- Null for the usual ones, which all attempts before this have.

alter table attempt add column terms varchar(4000);

-- What a learner needs: the share of the usual time in percent, no time limit, larger type.

create table accommodation (
    learner_id   uuid    not null,
    time_percent integer not null,
    untimed      boolean not null,
    larger_type  boolean not null,
    constraint accommodation_key primary key (learner_id),
    constraint accommodation_learner foreign key (learner_id) references learner (id),
    constraint accommodation_time check (time_percent between 100 and 300)
);
