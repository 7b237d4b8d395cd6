-- At most a hundred partitions a query, as UNLOAD has it, and each file is sorted, as it says too, and holds patients that are whole.
UNLOAD (
  SELECT text, part FROM partitions_by_patient WHERE part BETWEEN ${first} AND ${last} ORDER BY patient
) TO 's3://${bucket}/partitions/${day}/'
WITH (format = 'TEXTFILE', compression = 'GZIP', partitioned_by = ARRAY['part']);
