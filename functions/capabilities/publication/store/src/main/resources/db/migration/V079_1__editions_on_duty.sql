-- After a restore the newest edition is compared with the one in the archive.
grant select (number, state, day, manifest_sha256, chain_sha256, published_at) on edition to on_duty;
