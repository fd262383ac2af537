@NullMarked
package fr.permanence.stays.ui;

import org.jspecify.annotations.NullMarked;
