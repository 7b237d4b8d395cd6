-- Makes partitions by patient out of raw exports: what `make partition` does on one machine, for Athena (engine 3).
-- ${partitions} is their number, the same as there. Tables are those of tables.sql.

-- Only what is not blank is there, and a row that is there twice is there once.
CREATE VIEW bill AS
SELECT DISTINCT
  nullif(trim(psn_no), '') AS patient, nullif(trim(mdtrt_id), '') AS visit, nullif(trim(setl_id), '') AS named,
  nullif(trim(feedetl_sn), '') AS number,
  coalesce(nullif(trim(med_list_codg), ''), nullif(trim(hilist_code), '')) AS code,
  coalesce(nullif(trim(hilist_name), ''), nullif(trim(hosplist_name), '')) AS name,
  nullif(trim(chrg_type), '') AS kind, nullif(trim(fee_ocur_time), '') AS moment,
  nullif(trim(cnt), '') AS qty, nullif(trim(pric), '') AS price, nullif(trim(det_item_fee_sumamt), '') AS amount,
  nullif(trim(rxno), '') AS rx, nullif(trim(bilg_dr_codg), '') AS doctor, nullif(trim(prd_days), '') AS days,
  coalesce(nullif(trim(bilg_dept_name), ''), nullif(trim(bilg_dept_codg), '')) AS department
FROM raw_lines;

CREATE VIEW paid AS
SELECT DISTINCT
  nullif(trim(psn_no), '') AS patient, nullif(trim(mdtrt_id), '') AS visit, nullif(trim(setl_id), '') AS id,
  nullif(trim(fixmedins_code), '') AS institution, nullif(trim(gend), '') AS sex, nullif(trim(brdy), '') AS born,
  nullif(trim(med_type), '') AS kind, nullif(trim(med_mdtrt_type), '') AS way, nullif(trim(insutype), '') AS insurance,
  coalesce(nullif(trim(setl_time), ''), nullif(trim(setl_end_date), ''), nullif(trim(dscg_time), ''),
    nullif(trim(setl_begn_date), ''), nullif(trim(adm_time), '')) AS settled,
  coalesce(nullif(trim(adm_time), ''), nullif(trim(adm_date), ''), nullif(trim(setl_begn_date), ''),
    nullif(trim(setl_time), '')) AS admitted,
  coalesce(nullif(trim(dscg_time), ''), nullif(trim(dscg_date), ''), nullif(trim(setl_end_date), '')) AS discharged,
  nullif(trim(act_ipt_days), '') AS days, nullif(trim(medfee_sumamt), '') AS whole,
  coalesce(nullif(trim(hifp_payamt), ''), nullif(trim(hifp_pay), '')) AS fund,
  coalesce(nullif(trim(wm_dise_code), ''), nullif(trim(dscg_main_dise_codg), '')) AS diagnosis,
  CASE WHEN trim(refd_setl_flag) = '1' THEN nullif(trim(init_setl_id), '') END AS reverses
FROM raw_settlements;

-- Values as a partition writes them. A date may be compact; a number has at most twenty letters, no sign and no exponent, and may begin
-- or end with its point, as databases write it. No row may stop a query: what could be too large for its type is tried.
CREATE VIEW read_lines AS
SELECT bill.*,
  coalesce(
    CASE kind WHEN '01' THEN 'bed' WHEN '02' THEN 'consultation' WHEN '03' THEN 'exam' WHEN '04' THEN 'lab'
      WHEN '05' THEN 'treatment' WHEN '06' THEN 'surgery' WHEN '07' THEN 'nursing' WHEN '08' THEN 'consumable'
      WHEN '09' THEN 'drug' WHEN '10' THEN 'herbal' WHEN '11' THEN 'drug'
      WHEN '12' THEN 'other' WHEN '13' THEN 'other' WHEN '14' THEN 'other' END,
    CASE substr(code, 1, 1) WHEN 'X' THEN 'drug' WHEN 'Z' THEN 'drug' WHEN 'T' THEN 'herbal' WHEN 'C' THEN 'consumable' END,
    'other') AS category,
  CASE WHEN regexp_like(moment, '^[0-9]{8}')
    THEN substr(moment, 1, 4) || '-' || substr(moment, 5, 2) || '-' || substr(moment, 7, 2)
    ELSE substr(replace(moment, '/', '-'), 1, 10) END AS day,
  CASE WHEN strpos(qty, '.') > 0 THEN regexp_replace(regexp_replace(qty, '^0+', ''), '[.]?0*$', '')
    ELSE regexp_replace(qty, '^0+', '') END AS bare
FROM bill WHERE NOT regexp_like(patient || visit || number, '[[:cntrl:]]');

CREATE VIEW lines AS
SELECT DISTINCT patient, visit, named, number,
  coalesce(
    regexp_like(day, '^[0-9]{4}-[0-9]{2}-[0-9]{2}$') AND try_cast(day AS date) IS NOT NULL
    AND regexp_like(qty, '^([0-9]+[.]?[0-9]*|[.][0-9]+)$') AND length(qty) <= 20
    AND regexp_like(coalesce(price, '0'), '^([0-9]+[.]?[0-9]*|[.][0-9]+)$') AND length(coalesce(price, '0')) <= 20
    AND regexp_like(coalesce(amount, '0'), '^([0-9]+[.]?[0-9]*|[.][0-9]+)$') AND length(coalesce(amount, '0')) <= 20
    AND (category <> 'drug' OR days IS NULL OR regexp_like(days, '^([0-9]+[.]?0*|[.]0+)$') AND length(days) <= 20
      AND try_cast(try_cast(days AS decimal(38, 0)) AS integer) IS NOT NULL), false) AS good,
  json_format(CAST(CAST(ROW(
    code, coalesce(name, code, '-'), category, day,
    CASE WHEN bare = '' THEN '0' WHEN substr(bare, 1, 1) = '.' THEN '0' || bare ELSE bare END,
    CAST(try_cast(price AS decimal(38, 2)) AS varchar), CAST(try_cast(amount AS decimal(38, 2)) AS varchar),
    rx, doctor, department,
    CASE WHEN category = 'drug' THEN try_cast(try_cast(days AS decimal(38, 0)) AS integer) END
  ) AS ROW(code varchar, name varchar, category varchar, "date" varchar, qty varchar, unit_price varchar, amount varchar,
    rx varchar, doctor varchar, department varchar, days_supply integer)) AS JSON)) AS text
FROM read_lines;

CREATE VIEW ids AS
SELECT DISTINCT patient, visit, id FROM paid
WHERE patient IS NOT NULL AND visit IS NOT NULL AND id IS NOT NULL AND reverses IS NULL;

CREATE VIEW reversals AS
SELECT DISTINCT patient, visit, id FROM paid WHERE reverses IS NOT NULL;

-- A line is of the settlement that it names, or of the only one of its visit. Those of a reversal are left out.
CREATE VIEW placed AS
SELECT lines.patient, lines.visit, ids.id, lines.number, lines.text, lines.good,
  count(*) OVER (PARTITION BY lines.patient, lines.visit, lines.named, lines.number, lines.text, lines.good) AS candidates
FROM lines
JOIN ids ON ids.patient = lines.patient AND ids.visit = lines.visit AND (lines.named IS NULL OR lines.named = ids.id)
LEFT JOIN reversals ON reversals.patient = lines.patient AND reversals.visit = lines.visit AND reversals.id = lines.named
WHERE reversals.id IS NULL;

-- One number of a line with two contents, a value that is none, or a line that could be of several: the settlement is incomplete.
CREATE VIEW charges AS
SELECT patient, visit, id, number, min(text) AS text,
  bool_or(NOT good OR candidates > 1) OR count(DISTINCT text) > 1 AS broken
FROM placed GROUP BY patient, visit, id, number;

CREATE VIEW bills AS
SELECT patient, visit, id, bool_or(broken) AS broken,
  array_join(array_agg('{"no":' || CAST(no AS varchar) || ',' || substr(text, 2) ORDER BY no), ',') AS text
FROM (SELECT charges.*, row_number() OVER (PARTITION BY patient, visit, id ORDER BY number) AS no FROM charges) AS numbered
GROUP BY patient, visit, id;

CREATE VIEW dated AS
SELECT paid.patient, paid.visit, paid.id, paid.institution, paid.sex, paid.insurance, paid.days, paid.whole, paid.fund,
  paid.diagnosis, paid.reverses,
  CASE WHEN kind = '11' THEN 'outpatient' WHEN kind = '14' THEN 'chronic_outpatient' WHEN kind = '21' THEN 'inpatient'
    WHEN way = '1' THEN 'outpatient' WHEN way = '2' THEN 'inpatient' WHEN way = '3' THEN 'pharmacy' END AS type,
  CASE WHEN regexp_like(born, '^[0-9]{8}') THEN substr(born, 1, 4) || '-' || substr(born, 5, 2) || '-' || substr(born, 7, 2)
    ELSE substr(replace(born, '/', '-'), 1, 10) END AS born,
  CASE WHEN regexp_like(settled, '^[0-9]{8}')
    THEN substr(settled, 1, 4) || '-' || substr(settled, 5, 2) || '-' || substr(settled, 7, 2)
    ELSE substr(replace(settled, '/', '-'), 1, 10) END AS settled,
  CASE WHEN regexp_like(admitted, '^[0-9]{8}')
    THEN substr(admitted, 1, 4) || '-' || substr(admitted, 5, 2) || '-' || substr(admitted, 7, 2)
    ELSE substr(replace(admitted, '/', '-'), 1, 10) END AS admitted,
  CASE WHEN regexp_like(discharged, '^[0-9]{8}')
    THEN substr(discharged, 1, 4) || '-' || substr(discharged, 5, 2) || '-' || substr(discharged, 7, 2)
    ELSE substr(replace(discharged, '/', '-'), 1, 10) END AS discharged
FROM paid WHERE NOT regexp_like(patient || visit || id || institution, '[[:cntrl:]]');

-- The share of the fund in four places, half up, in whole numbers: hundredths of a fen over hundredths of a fen, as large as they may be.
CREATE VIEW good AS
SELECT dated.*,
  2 * CAST(try_cast(fund AS decimal(38, 4)) * 10000 AS decimal(38, 0)) * 10000
    + CAST(try_cast(whole AS decimal(38, 4)) * 10000 AS decimal(38, 0)) AS part,
  2 * CAST(try_cast(whole AS decimal(38, 4)) * 10000 AS decimal(38, 0)) AS twice
FROM dated
WHERE type IS NOT NULL
  AND regexp_like(settled, '^[0-9]{4}-[0-9]{2}-[0-9]{2}$') AND try_cast(settled AS date) IS NOT NULL
  AND regexp_like(admitted, '^[0-9]{4}-[0-9]{2}-[0-9]{2}$') AND try_cast(admitted AS date) IS NOT NULL
  AND (born IS NULL OR try_cast(born AS date) IS NOT NULL AND regexp_like(born, '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'))
  AND (type <> 'inpatient' OR discharged IS NULL
    OR try_cast(discharged AS date) IS NOT NULL AND regexp_like(discharged, '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'))
  AND (type <> 'inpatient' OR days IS NULL OR regexp_like(days, '^([0-9]+[.]?0*|[.]0+)$') AND length(days) <= 20
    AND try_cast(try_cast(days AS decimal(38, 0)) AS integer) IS NOT NULL)
  AND (reverses IS NOT NULL
    OR regexp_like(coalesce(whole, '0'), '^([0-9]+[.]?[0-9]*|[.][0-9]+)$') AND length(coalesce(whole, '0')) <= 20
      AND (coalesce(try_cast(whole AS decimal(38, 4)), 0) = 0
        OR regexp_like(coalesce(fund, '0'), '^([0-9]+[.]?[0-9]*|[.][0-9]+)$') AND length(coalesce(fund, '0')) <= 20));

CREATE VIEW visits AS
SELECT good.*,
  json_format(CAST(CAST(ROW(
    visit, type, CASE WHEN insurance = '310' THEN 'employee' WHEN insurance = '390' THEN 'resident' END, admitted,
    CASE WHEN type = 'inpatient' THEN discharged END,
    CASE WHEN type = 'inpatient' THEN try_cast(try_cast(days AS decimal(38, 0)) AS integer) END,
    CASE WHEN reverses IS NULL AND twice > 0 AND fund IS NOT NULL THEN
      CAST(CAST((least(part, 10000 * twice) - mod(least(part, 10000 * twice), nullif(twice, 0))) / nullif(twice, 0) AS decimal(10, 0))
        * CAST(0.0001 AS decimal(5, 4)) AS varchar)
    END
  ) AS ROW(id varchar, type varchar, insurance_type varchar, admitted varchar, discharged varchar, present_days integer,
    fund_ratio varchar)) AS JSON)) AS object
FROM good;

CREATE VIEW settlements AS
SELECT visits.patient, visits.id,
  '{"stage":"post","settlement":' ||
  json_format(CAST(CAST(ROW(visits.id, settled, reverses) AS ROW(id varchar, "on" varchar, reverses varchar)) AS JSON)) ||
  ',"institution":' ||
  json_format(CAST(CAST(ROW(institution, CASE WHEN substr(institution, 1, 1) = 'P' THEN 'pharmacy' ELSE 'hospital' END)
    AS ROW(code varchar, kind varchar)) AS JSON)) ||
  ',"patient":' ||
  json_format(CAST(CAST(ROW(
    visits.patient, CASE WHEN sex = '1' THEN 'male' WHEN sex = '2' THEN 'female' ELSE 'unknown' END, born
  ) AS ROW(id varchar, sex varchar, birth_date varchar)) AS JSON)) ||
  ',"visit":' || substr(object, 1, length(object) - 1) ||
  CASE WHEN diagnosis IS NULL THEN '' ELSE ',"diagnoses":[' ||
    json_format(CAST(CAST(ROW(diagnosis, diagnosis) AS ROW(code varchar, name varchar)) AS JSON)) || ']' END ||
  ',"lines":[' || coalesce(bills.text, '') || ']}}' AS text
FROM visits
LEFT JOIN bills ON bills.patient = visits.patient AND bills.visit = visits.visit AND bills.id = visits.id
WHERE NOT coalesce(bills.broken, false);

-- A row is a patient, whole, so that no writer can part one, and its settlements are lines of it.
CREATE VIEW partitions_by_patient AS
SELECT mod(from_base(substr(to_hex(sha256(to_utf8(patient))), 1, 8), 16), ${partitions}) AS part, patient,
array_join(array_agg(text ORDER BY id, text), chr(10)) AS text
FROM settlements GROUP BY patient;

-- What is in no partition, and why, and nothing is lost without being counted here.
CREATE VIEW refused AS
SELECT 'NO_KEY' AS trouble, count(*) AS number FROM bill
WHERE coalesce(regexp_like(patient || visit || number, '[[:cntrl:]]'), true)
UNION ALL
SELECT 'NO_SETTLEMENT', count(*) FROM (
  SELECT lines.patient, lines.visit, lines.named, lines.number, lines.text, lines.good FROM lines
  LEFT JOIN ids ON ids.patient = lines.patient AND ids.visit = lines.visit AND (lines.named IS NULL OR lines.named = ids.id)
  LEFT JOIN reversals ON reversals.patient = lines.patient AND reversals.visit = lines.visit AND reversals.id = lines.named
  WHERE reversals.id IS NULL
  GROUP BY lines.patient, lines.visit, lines.named, lines.number, lines.text, lines.good HAVING count(ids.id) <> 1) AS lost
UNION ALL
SELECT 'INCOMPLETE', count(*) FROM visits
JOIN bills ON bills.patient = visits.patient AND bills.visit = visits.visit AND bills.id = visits.id WHERE bills.broken
UNION ALL
SELECT 'UNREADABLE', (SELECT count(*) FROM paid) - (SELECT count(*) FROM visits);
