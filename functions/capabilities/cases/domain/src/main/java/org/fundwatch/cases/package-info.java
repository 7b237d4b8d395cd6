/** Cases (案件): their way from a report to a decided penalty, and the law of that penalty (条例 Art. 38 and 40; 社会保险法 Art. 87). */
package org.fundwatch.cases;
