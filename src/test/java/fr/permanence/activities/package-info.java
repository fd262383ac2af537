/** What is kept of activities. */
@NullMarked
package fr.permanence.activities;

import org.jspecify.annotations.NullMarked;
