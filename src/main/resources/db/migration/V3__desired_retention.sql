-- How well a learner wants to remember, in percent: a question comes back when its predicted recall has fallen to this.

alter table learner add column desired_retention integer default 90 not null;

alter table learner add constraint learner_desired_retention check (desired_retention between 70 and 97);
