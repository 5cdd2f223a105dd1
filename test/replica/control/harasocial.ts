import { addMessage, type HarasocialMessage, type ReplyError } from '../state/harasocial.ts';
import type { World } from '../state/world.ts';

const CUSTOMER = 'Trần Thu Hà';

/** What happens in Harasocial without its being touched. Open screens follow within a moment. */
export function harasocialControl(world: World) {
  return {
    /** A copy of every message, sent or failed. */
    harasocialMessages: (): HarasocialMessage[] => structuredClone(world.harasocial.messages),
    /** A reply fails, as if another member of the staff had sent it. */
    failReply(page: string, error: ReplyError, text = 'Dạ em gửi chị mẫu mới ạ', customer = CUSTOMER): void {
      addMessage(world, { page: world.page(page).id, customer, mine: true, text, error });
    },
    receiveMessage(page: string, text: string, customer = CUSTOMER): void {
      addMessage(world, { page: world.page(page).id, customer, mine: false, text, error: null });
    },
    /** The chat assistant wanted to answer; `null`: and did. */
    runFlow(page: string, error: ReplyError | null, flow = 'Trả lời theo từ khóa', at = Date.now(), customer = CUSTOMER): void {
      world.harasocial.log.push({ id: world.harasocial.id(), page: world.page(page).id, customer, flow, at, error });
    },
    /** Conversations of the Page are held by another app whatever its settings say; `null` ends it. */
    holdConversations(page: string, error: ReplyError | null): void {
      const { id } = world.page(page);
      if (error === null) world.harasocial.held.delete(id);
      else world.harasocial.held.set(id, error);
    },
    openInHarasocial(page: string): void {
      world.harasocial.open = world.page(page).id;
    },
    /** @param named whether an open conversation says whose it is */
    mergePages(merged: boolean, named = true): void {
      world.harasocial.merged = merged;
      world.harasocial.named = named;
    },
    /** Harasocial goes on calling a Page by this name, as where it was renamed at Facebook. */
    nameInHarasocial(page: string, name: string): void {
      world.harasocial.names.set(world.page(page).id, name);
    },
  };
}
