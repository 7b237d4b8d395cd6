/** Answers of the API in words that people read, in their language. */
package org.fundwatch.deskpages.show;
