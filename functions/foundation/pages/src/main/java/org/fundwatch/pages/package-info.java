/** What public pages share: languages, layout, style, and the headers that keep them to themselves. */
package org.fundwatch.pages;
