/** The door of the national interface (医保信息平台明细审核, 3101 to 3103), in its envelope and its words. */
package org.fundwatch.claimvalidation.fsi;
