-- At most a hundred partitions a query, as UNLOAD has it, and each file is sorted, as it says too, and holds patients that are whole.
-- ${run} is another name for every run, and each query has a folder that was never written to: UNLOAD neither empties one nor takes back
-- what it had written when it fails, and a patient who lies under a prefix twice counts twice. Screen partitions/${day}/${run}/.
UNLOAD (
  SELECT text, part FROM partitions_by_patient WHERE part BETWEEN ${first} AND ${last} ORDER BY patient
) TO 's3://${bucket}/partitions/${day}/${run}/from-${first}/'
WITH (format = 'TEXTFILE', compression = 'GZIP', partitioned_by = ARRAY['part']);
