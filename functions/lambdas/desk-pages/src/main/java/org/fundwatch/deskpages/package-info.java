/** desk-pages: what the staff API answers, as pages without script; no database and no rights of its own. */
package org.fundwatch.deskpages;
