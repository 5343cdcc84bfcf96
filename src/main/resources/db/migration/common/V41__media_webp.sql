-- The same picture as WebP in three sizes, each only where it is the smaller file. Pictures from before have none until they are replaced.
alter table media_content add column webp bytea;
alter table media_content add column webp_small bytea;
alter table media_content add column webp_tiny bytea;
