/** The staff API as a page calls it: in the name of whoever is signed in. */
package org.fundwatch.deskpages.api;
