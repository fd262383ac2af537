@NullMarked
package fr.permanence.ui;

import org.jspecify.annotations.NullMarked;
