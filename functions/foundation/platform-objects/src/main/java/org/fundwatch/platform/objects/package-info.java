/** Objects in S3: what stands outside the database. */
package org.fundwatch.platform.objects;
