/**
 * Reads the spreadsheets people hand over, .csv and .xlsx, row by row and whatever is in them. The workbook reader is our
 * own, on the JDK's XML parser: the small readers at hand trust what a file says of itself (a string number of two
 * billion, a column of seven letters) and can be made to fill the memory by a file of a few kilobytes.
 */
@NullMarked
package fr.permanence.tables;

import org.jspecify.annotations.NullMarked;
