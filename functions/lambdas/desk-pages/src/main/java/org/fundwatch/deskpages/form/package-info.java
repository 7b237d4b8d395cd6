/** Forms that follow the contracts: what an operation takes, as fields, and what was typed, as its body. */
package org.fundwatch.deskpages.form;
