/** Periods of a procedure (办案期限): when each ends, what is due next, what is past; 医疗保障行政处罚程序暂行规定, 行政处罚法. */
package org.fundwatch.cases.clocks;
