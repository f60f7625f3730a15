/** Every {@code st.*} command: one file for each or for a tight family; one definition serves Python, JavaScript and Java. */
@NullMarked
package dev.weir.command;

import org.jspecify.annotations.NullMarked;
