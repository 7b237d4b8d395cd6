/** What credit tells the other capabilities: the score and the grade of an institution, never whose report led to it. */
package org.fundwatch.credit.published;
