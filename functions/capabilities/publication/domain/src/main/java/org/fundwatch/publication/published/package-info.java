/** What the others may know of the published list. */
package org.fundwatch.publication.published;
