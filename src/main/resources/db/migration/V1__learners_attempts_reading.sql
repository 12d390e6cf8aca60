-- The common subset of H2 (PostgreSQL mode) and PostgreSQL. Never edited once released; changes are new files.

create table learner (
    id          uuid                     not null primary key,
    version     integer                  not null,
    -- SHA-256 of the secret in the learner's cookie, hexadecimal. The secret itself is nowhere on the server.
    secret_hash varchar(64)              not null,
    created_at  timestamp with time zone not null,
    constraint learner_secret_unique unique (secret_hash)
);

-- Every question as it was when first drawn. Only ever added to.
create table item_version (
    hash    varchar(64)   not null primary key,
    content varchar(60000) not null
);

-- Written once, when the attempt starts. All that happens later is in answer_event.
create table attempt (
    id              uuid                     not null primary key,
    version         integer                  not null,
    learner_id      uuid                     not null,
    lesson_id       varchar(60)              not null,
    behaviour       varchar(20)              not null,
    scoring_version integer                  not null,
    started_at      timestamp with time zone not null,
    constraint attempt_learner foreign key (learner_id) references learner (id)
);

create index attempt_of_learner on attempt (learner_id, started_at);

-- position counts from 0 here, as list indexes do, and from 1 everywhere else.
create table attempt_item (
    attempt_id   uuid         not null,
    position     integer      not null,
    item_hash    varchar(64)  not null,
    option_order varchar(200) not null,
    constraint attempt_item_key primary key (attempt_id, position),
    constraint attempt_item_attempt foreign key (attempt_id) references attempt (id),
    constraint attempt_item_version foreign key (item_hash) references item_version (hash)
);

-- One row for each answer. Only ever added to; the key makes a resend harmless.
create table answer_event (
    attempt_id  uuid                     not null,
    position    integer                  not null,
    sequence    integer                  not null,
    kind        varchar(10)              not null,
    response    varchar(200)             not null,
    points      integer,
    max_points  integer,
    occurred_at timestamp with time zone not null,
    constraint answer_event_key primary key (attempt_id, position, sequence),
    constraint answer_event_attempt foreign key (attempt_id) references attempt (id),
    constraint answer_event_score check (
        kind = 'picked' and points is null and max_points is null
        or kind = 'checked' and points is not null and max_points is not null and points between 0 and max_points)
);

create table section_read (
    learner_id uuid                     not null,
    lesson_id  varchar(60)              not null,
    section_id varchar(60)              not null,
    read_at    timestamp with time zone not null,
    constraint section_read_key primary key (learner_id, lesson_id, section_id),
    constraint section_read_learner foreign key (learner_id) references learner (id)
);
