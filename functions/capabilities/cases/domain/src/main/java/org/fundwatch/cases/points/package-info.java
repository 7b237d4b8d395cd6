/** Points of practitioners (相关人员医保支付资格记分): 医保发〔2024〕23号, 医保办发〔2024〕34号. Practitioners are codes, never names. */
package org.fundwatch.cases.points;
