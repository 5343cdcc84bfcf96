-- Which of the groups of five people an answer came with: results are shown by whole groups, or one person’s choice could be read
-- from what they were before and are now.
alter table survey_answer add column lot int default 0 not null;
