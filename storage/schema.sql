-- Format 1 of a Warroom log. The events are the truth; incidents, texts and
-- search are projections, written in the same transaction and rebuilt at will.

create table meta(
  key text primary key,
  value text not null
) strict, without rowid;

-- Clustered by (incident, n): an incident of 10,000 events opens from a cold
-- disk in 13 ms, where a rowid table with an index needs a second.
-- body is a blob without any check: it is kept byte for byte, and a body that a
-- newer version wrote is never refused.
create table events(
  incident text not null,
  n integer not null check(n >= 0),
  id text not null unique,
  kind text not null,
  version integer not null,
  at integer not null,
  recorded integer not null,
  author text not null,
  device text not null,
  seq integer not null check(seq >= 1),
  prev text not null,
  hash text not null,
  body blob not null,
  primary key(incident, n),
  unique(device, seq)
) strict, without rowid;

create trigger events_never_change before update on events
begin select raise(abort, 'append-only: update'); end;

create trigger events_never_go before delete on events
begin select raise(abort, 'append-only: delete'); end;

-- INSERT OR REPLACE deletes without firing the trigger above unless a pragma of
-- the connection says so; this guard holds on every connection.
create trigger events_never_replaced before insert on events
when exists(select 1 from events where id = new.id)
  or exists(select 1 from events where device = new.device and seq = new.seq)
  or exists(select 1 from events where incident = new.incident and n = new.n)
begin select raise(abort, 'append-only: replace'); end;

-- summary is a model.Summary as JSON without its Text. events counts the
-- incident's events, so that a missing last one is noticed. indexed and digest
-- say which text (bytes, SHA-256) is in the full-text index.
create table incidents(
  num integer primary key,
  id text not null unique,
  ref text unique,
  declared integer not null,
  events integer not null,
  summary text not null,
  indexed integer not null,
  digest blob not null
) strict;

-- The text of an incident in the pieces in which it grew: a new entry indexes
-- its own words and not those of the 5,000 before it. num is the incident's num
-- times 2^20 plus the number of the piece, so that no second index is needed.
create table texts(
  num integer primary key,
  piece text not null
) strict;

create virtual table search using fts4(content="texts", piece, tokenize=unicode61 "remove_diacritics=2", matchinfo="fts3");

create table drafts(
  key text primary key,
  text text not null,
  saved integer not null
) strict, without rowid;
