-- The ends that name a shop, by its whole code: looked for whenever a shop's own file is read.
create index agreement_measure_shops on agreement_measure using gin (string_to_array(shops, ' ')) where shops <> '';
