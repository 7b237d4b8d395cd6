/** What functions behind HTTP share: problems as answers, staff as identities. */
package org.fundwatch.platform.web;
