/** The object store of this machine: the part of Amazon S3 that functions use, kept as files. */
package org.fundwatch.local.objects;
