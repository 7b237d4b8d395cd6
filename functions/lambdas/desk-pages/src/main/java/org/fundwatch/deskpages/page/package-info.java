/** The desk's pages: reading what the API answers, and doing what it allows. */
package org.fundwatch.deskpages.page;
