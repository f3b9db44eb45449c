/** A number that is printed with a space before its sign, 5.8 %: no line breaks between the two. Splitting keeps it, at odd places. */
export const numberWithSign = /(\d[\d.,]* +[%％‰])/;
