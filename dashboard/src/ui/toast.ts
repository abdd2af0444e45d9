// Short notices in a corner. Their code comes with the first of them, or when the page has nothing better to do.
import type { ExternalToast } from "sonner";

const sonner = () => import("sonner");

export const toast = {
  success: async (message: string, more?: ExternalToast) => (await sonner()).toast.success(message, more),
  error: async (message: string, more?: ExternalToast) => (await sonner()).toast.error(message, more),
};
