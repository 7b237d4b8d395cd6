/** Measures under service agreements (协议处理): 国家医疗保障局令第2号 for hospitals, 第3号 for pharmacies. */
package org.fundwatch.cases.agreement;
