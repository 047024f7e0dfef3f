/**
 * The variables that set above which size, in bytes, glibc asks the system for memory of its own for a buffer, and from
 * which size on it gives back what is free at the end of the others:
 * https://man7.org/linux/man-pages/man3/mallopt.3.html
 */
export const GLIBC_LIMITS = ['MALLOC_MMAP_THRESHOLD_', 'MALLOC_TRIM_THRESHOLD_'] as const;
