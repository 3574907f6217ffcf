-- Format 2: files that were taken in as evidence, under the SHA-256 of their
-- content, so that the same content is there once whatever incidents or laptops
-- it came from. The events say what they are called and who attached them.
--
-- In pieces, so that neither writing nor reading ever holds a whole file.
create table attachments(
  sha text not null check(length(sha) = 64),
  n integer not null check(n >= 0),
  piece blob not null check(length(piece) > 0),
  unique(sha, n)
) strict;

create trigger attachments_never_change before update on attachments
begin select raise(abort, 'append-only: update'); end;

create trigger attachments_never_go before delete on attachments
begin select raise(abort, 'append-only: delete'); end;

create trigger attachments_never_replaced before insert on attachments
when exists(select 1 from attachments where sha = new.sha and n = new.n)
begin select raise(abort, 'append-only: replace'); end;
