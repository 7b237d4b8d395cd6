-- Raw exports as JSON Lines under the names of the settlement interface (2204, 4101), in UTF-8, and a CSV takes OpenCSVSerde and its own order.
CREATE EXTERNAL TABLE raw_settlements (
  psn_no string, mdtrt_id string, setl_id string, fixmedins_code string, gend string, brdy string, med_type string,
  med_mdtrt_type string, insutype string, setl_time string, setl_end_date string, setl_begn_date string, dscg_time string,
  dscg_date string, adm_time string, adm_date string, act_ipt_days string, medfee_sumamt string, hifp_payamt string,
  hifp_pay string, wm_dise_code string, dscg_main_dise_codg string, refd_setl_flag string, init_setl_id string)
ROW FORMAT SERDE 'org.openx.data.jsonserde.JsonSerDe' LOCATION 's3://${bucket}/raw/settlements/';

CREATE EXTERNAL TABLE raw_lines (
  psn_no string, mdtrt_id string, setl_id string, feedetl_sn string, med_list_codg string, hilist_code string,
  hilist_name string, hosplist_name string, chrg_type string, fee_ocur_time string, cnt string, pric string,
  det_item_fee_sumamt string, rxno string, prd_days string, bilg_dr_codg string, bilg_dept_name string, bilg_dept_codg string)
ROW FORMAT SERDE 'org.openx.data.jsonserde.JsonSerDe' LOCATION 's3://${bucket}/raw/lines/';
